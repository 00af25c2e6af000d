/** Canned answers 常用语: the city's, which stand among its grounds, and each agent's own. */
package line12345.ticketing.chat.phrase;
