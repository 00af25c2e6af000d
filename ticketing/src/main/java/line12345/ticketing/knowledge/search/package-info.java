/**
 * Finding entries 知识检索: while one types, by pairs of characters as tickets are found; and under the
 * matter that is chosen.
 */
package line12345.ticketing.knowledge.search;
