/** What somebody types into one box 检索输入: a number, a telephone, words, an office's initials. */
package line12345.ticketing.search.typed;
