export default async (request: Request): Promise<Response> => new Response(request.method);
