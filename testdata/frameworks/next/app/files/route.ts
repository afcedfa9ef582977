import { NextResponse } from 'next/server';
import { execSync } from 'node:child_process';

// handler: http
export async function GET(request: Request, { params }: { params: { name: string } }) {
  // ruleid: command-injection
  execSync(`ls ${params.name}`);
  const folder = new URL(request.url).searchParams.get('folder');
  // ruleid: command-injection
  execSync(`ls ${folder}`);
  return NextResponse.json({});
}

// handler: http
export async function POST(request: Request) {
  const { name } = await request.json();
  if (!/^[a-z]+$/.test(name)) return NextResponse.json({}, { status: 400 });
  // ok: command-injection
  execSync(`ls ${name}`);
  return NextResponse.json({});
}

export function helper(name: string) {
  // ok: command-injection
  execSync(`ls ${name}`);
}
