/** What a citizen said aloud and sent along 语音附件, kept beside the ticket as it was sent. */
package line12345.ticketing.sound;
