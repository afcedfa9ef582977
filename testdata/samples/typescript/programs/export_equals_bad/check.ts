function check(id: string, strict: boolean): string {
  if (strict && !/^[0-9a-f]+$/.test(id)) throw new SyntaxError('id');
  return id;
}

namespace check {
  export const strict = process.env.STRICT === 'yes';
}

export = check;
