/** What is said in a chat 会话内容: lines, kept sealed, and the pictures and PDFs beside them. */
package line12345.ticketing.chat.line;
