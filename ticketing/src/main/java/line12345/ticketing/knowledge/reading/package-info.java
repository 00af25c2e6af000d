/** What is read of entries 知识列表、详情: lists by what is to be done, and one with its history. */
package line12345.ticketing.knowledge.reading;
