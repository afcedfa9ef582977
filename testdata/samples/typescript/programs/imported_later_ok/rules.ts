const rules = new Map<string, RegExp>([['label', /^[a-z]+$/]]);

export const fallback = /^[a-z0-9]+$/;
export default rules;
