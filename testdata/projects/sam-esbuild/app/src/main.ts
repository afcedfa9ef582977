import { execSync } from "child_process";

export const handler = async (event: any): Promise<void> => {
  // ruleid: command-injection
  execSync("logger " + event.queryStringParameters.text);
};

export const twin = async (event: any): Promise<void> => {
  execSync("logger " + event.requestContext.requestId);
};
