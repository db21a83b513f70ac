import type { SectionProps } from './options-state.ts';
import { Section } from './Section.tsx';
import { SiteList } from './SiteList.tsx';

/** The sites that are silent, and those chosen to be read. */
export function SitesSection({ state, t, onSettings }: SectionProps) {
  const { sitesOff, sitesOn } = state.settings;
  return (
    <Section name="sites" t={t}>
      <SiteList name="off" sites={sitesOff} t={t} onChange={(sites) => onSettings({ sitesOff: sites })} />
      <SiteList name="on" sites={sitesOn} t={t} onChange={(sites) => onSettings({ sitesOn: sites })} />
    </Section>
  );
}
