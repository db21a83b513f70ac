/** Addresses say nothing about what is claimed: links, and the pictures of a post. */
const LINKS = /https?:\/\/\S+|\bpic\.twitter\.com\/\S+|\bt\.co\/\S+/giu;
const TAG = /[#@]([\p{L}\p{N}_]+)/gu;

/**
 * The words of a post on a network, as prose: links go, "#DraftOurDaughters" and "@HouseGOP" become the words they are
 * made of. Text without any of these comes back as it was. A signature ("— Name (@handle) date") stays: who posted, and
 * when, helps to find what was checked.
 */
export function plainText(post: string): string {
  return post.replace(LINKS, ' ').replace(TAG, (_, name: string) => ` ${splitCompound(name)} `);
}

/** "NASAPhoto2019" is "NASA Photo 2019"; a tag in lower case cannot be told apart and stays one word. */
function splitCompound(name: string): string {
  return name
    .replace(/_/gu, ' ')
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\p{N})/gu, '$1 $2');
}
