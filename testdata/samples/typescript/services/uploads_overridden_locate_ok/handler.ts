// The class that is used overrides the method that checks, and asks the overridden one.
// event: {"object": {"owner": "ann", "name": "<ATTACK>"}}
import { DatedStorage } from './dated_storage';

const storage = new DatedStorage(`${__dirname}/objects`, () => 2024);

export const handler = async ({ object }: { object: { owner: string; name: string } }) => {
  try {
    return { removed: await storage.remove(object.name), owner: object.owner };
  } catch (error) {
    return { removed: false, reason: (error as Error).message };
  }
};
