/** The folder of a function, seen from the service's. */
export const handlerPath = (context: string) => `${context.split(process.cwd())[1].substring(1).replace(/\\/g, '/')}`;
