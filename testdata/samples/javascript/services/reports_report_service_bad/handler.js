// The service keeps the title as it was sent, and it stands in the command.
// event: {"detail": {"reportId": 31, "title": "<ATTACK>", "pages": 3}}
const ReportService = require('./services/report_service');

exports.handler = async ({ detail }) => {
  const service = ReportService.fromConfig({ root: process.env.REPORT_ROOT, quality: 'print' });
  service.title = detail.title;
  const pages = Number(detail.pages) || 1;
  const file = await service.render(Number(detail.reportId), { last: pages });
  return { file, title: service.title };
};
