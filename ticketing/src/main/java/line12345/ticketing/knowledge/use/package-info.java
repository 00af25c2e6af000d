/**
 * Use of the knowledge base 使用情况: what is used most and never, and what was looked for in vain
 * 知识缺口. Counted by rows that are appended and added up by one.
 */
package line12345.ticketing.knowledge.use;
