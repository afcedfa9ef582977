const rules = new Map<string, RegExp>([['number', /^\d+$/]]);

export const fallback = /./;
export default rules;
