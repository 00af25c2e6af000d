/** The agent's side of a chat 坐席端: takes the one that waits longest, answers, hands over, files. */
package line12345.ticketing.chat.desk;
