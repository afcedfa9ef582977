// The name that is exported again is that of the function with a check.
// event: {"pathParameters": {"proxy": "<ATTACK>"}}
import show, * as library from './library';

export const handler = async (event: { pathParameters: { proxy: string } }) => {
  const output = library.run(event.pathParameters.proxy);
  return show(output);
};
