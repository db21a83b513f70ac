import { AddPack } from './AddPack.tsx';
import type { SectionProps } from './options-state.ts';
import { PackList } from './PackList.tsx';
import { Section } from './Section.tsx';
import { TopicList } from './TopicList.tsx';
import { toggled } from './toggled.ts';

/** The claims that pages are compared with: by pack, by topic, and packs of one's own. */
export function PacksSection({ state, t, reset, onSettings, onAddPack, onRemovePack }: SectionProps) {
  const { packsOff, topicsOff } = state.settings;
  return (
    <Section name="packs" t={t} onReset={reset}>
      <PackList
        packs={state.packs}
        off={packsOff}
        t={t}
        onSwitch={(id, on) => onSettings({ packsOff: toggled(packsOff, id, on) })}
        onRemove={onRemovePack}
      />
      {Array.isArray(state.packs) && (
        <TopicList
          packs={state.packs.filter(({ manifest }) => !packsOff.includes(manifest.id))}
          off={topicsOff}
          t={t}
          onSwitch={(topic, on) => onSettings({ topicsOff: toggled(topicsOff, topic, on) })}
        />
      )}
      <AddPack news={state.packNews} t={t} onAdd={onAddPack} />
    </Section>
  );
}
