/**
 * Other media 其他媒体 (微博、客户端、邮件……) that send citizens' words by one open interface 开放受理接口: each is a
 * row with its keys, quotas 配额 and sandbox 沙箱, and sees only what it sent itself. Source:
 * docs/decisions/0049.
 */
package line12345.ticketing.medium;
