import * as limits from './limits';

export default (text: string) => text.slice(0, limits.MAX);
