/** The citizen's side of a chat 市民端: by whatever channel, known by that channel's account. */
package line12345.ticketing.chat.asking;
