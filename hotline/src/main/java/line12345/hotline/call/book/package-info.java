/** The list of calls 通话记录: looked through by day, number, agent, queue and what they came to. */
package line12345.hotline.call.book;
