package line12345.ticketing.chat.voice;

/**
 * A line to be said.
 *
 * @param account as the channel calls it, opened for this moment; never logged
 * @param words as the citizen shall read them; a file is named in them
 */
public record Utterance(long chatId, int seq, String account, String words) {}
