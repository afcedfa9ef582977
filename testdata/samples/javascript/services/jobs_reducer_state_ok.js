// A later action puts the state back to its beginning.
// event: {"notes": ["first", "<ATTACK>"]}
const { execSync } = require('child_process');

const initial = Object.freeze({ status: 'idle', note: 'nothing', seen: 0 });

const reducers = {
  start: (state) => ({ ...state, status: 'running' }),
  note: (state, { text }) => ({ ...state, note: text, seen: state.seen + 1 }),
  reset: ({ seen }) => ({ ...initial, seen }),
};

class Store {
  #state = initial;
  #listeners = new Set();

  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  dispatch({ type, ...payload }) {
    this.#state = reducers[type](this.#state, payload);
    for (const listener of this.#listeners) listener(this.#state);
    return this;
  }

  get state() {
    return this.#state;
  }
}

exports.handler = async ({ notes }) => {
  const store = new Store();
  const history = [];
  store.subscribe(({ status }) => history.push(status));
  const actions = [{ type: 'start' }, ...notes.map((text) => ({ type: 'note', text })), { type: 'reset' }];
  actions.forEach((action) => store.dispatch(action));
  const { note, seen } = store.state;
  // todook: command-injection
  const line = execSync(`echo "${note}" ${seen}`, { encoding: 'utf8' });
  return { line: line.trim(), history };
};
