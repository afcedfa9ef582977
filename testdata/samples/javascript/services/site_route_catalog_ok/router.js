// Finds the controller of a request and the parameters in its address.
const toPattern = (route) => {
  const source = route.replace(/\*(\w+)/g, '(?<$1>.+)').replace(/:(\w+)/g, '(?<$1>[^/]+)');
  return new RegExp(`^${source}$`);
};

exports.Router = class Router {
  routes = [];

  on(method, route, controller) {
    this.routes.push({ method, pattern: toPattern(route), controller });
    return this;
  }

  async dispatch(method, path) {
    for (const route of this.routes) {
      const match = route.method === method && route.pattern.exec(path);
      if (match) return route.controller({ params: { ...match.groups } });
    }
    return { statusCode: 404, body: 'no route' };
  }
};
