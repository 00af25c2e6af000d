/**
 * The words of tickets 检索用字: a text in its plain shape, its pairs of characters, and the table of
 * them.
 */
package line12345.ticketing.search.words;
