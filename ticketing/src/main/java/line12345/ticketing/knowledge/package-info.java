/**
 * The knowledge base 知识库: entries by matter, each with the office whose word it is, its source and
 * its days. Written by that office, published by the hotline, never edited in place. Source:
 * 国办发〔2020〕53号: 建立和维护“权威准确、标准统一、实时更新、共建共享”的热线知识库.
 */
package line12345.ticketing.knowledge;
