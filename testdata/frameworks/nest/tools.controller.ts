import { Body, Controller, Get, Headers, Param, ParseIntPipe, Post, Query, Req, Res } from '@nestjs/common';
import { execSync } from 'node:child_process';
import { ToolService } from './tool.service';

@Controller('tools')
export class ToolsController {
  constructor(private readonly tools: ToolService) {}

  @Get('run/:name')
  // handler: http
  run(@Param('name') name: string): string {
    // ruleid: command-injection
    return execSync(`echo ${name}`).toString();
  }

  @Get('item/:id')
  // handler: http
  item(@Param('id', ParseIntPipe) id: number, @Query('most', new ParseIntPipe()) most: number) {
    // ok: command-injection
    return execSync(`echo ${id} ${most}`).toString();
  }

  @Post()
  // handler: http
  async create(@Body() body: { name: string }, @Headers('x-title') title: string, @Res() response: any) {
    this.tools.start(body.name);
    // ruleid: command-injection
    execSync(`echo ${title}`);
    response.end();
  }

  @Get('checked')
  // handler: http
  checked(@Req() request: any) {
    const { name } = request.query;
    if (!/^\w+$/.test(name)) {
      throw new Error('no');
    }
    this.tools.check(name);
    // ok: command-injection
    execSync(`echo ${request.method}`);
  }

  private helper(name: string) {
    // ok: command-injection
    execSync(`echo ${name}`);
  }
}
