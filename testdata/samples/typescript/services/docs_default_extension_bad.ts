// The ending is only added when there is none, and next to the articles lies the code.
// event: {"slug": "<ATTACK>"}
import fs = require('fs');
import path = require('path');

type Slug = `${string}.md` | string;

interface Article {
  slug: Slug;
  title: string;
  words: number;
}

class Articles {
  private readonly loaded: { [slug: string]: Article | undefined } = Object.create(null);

  constructor(private readonly folder: string) {}

  private fileOf(slug: string): string {
    const name = path.basename(slug);
    return path.join(this.folder, path.extname(name) ? name : `${name}.md`);
  }

  get(slug: string): Article | undefined {
    const file = this.fileOf(slug);
    if (!this.loaded[slug]) {
      // ruleid: handler-read
      const text = fs.readFileSync(file, 'utf8');
      const [first = ''] = text.split('\n', 1);
      this.loaded[slug] = { slug, title: first.replace(/^#+\s*/, ''), words: text.split(/\s+/).length };
    }
    return this.loaded[slug];
  }
}

const articles = new Articles(__dirname);

export const handler = async (event: { slug?: string }): Promise<Article | { missing: string }> => {
  const slug = event.slug ?? 'index';
  try {
    return articles.get(slug) ?? { missing: slug };
  } catch {
    return { missing: slug };
  }
};
