/** A style sheet as text: the build does not load it anywhere, whoever imports it says where it goes. */
declare module '*.css' {
  const css: string;
  export default css;
}
