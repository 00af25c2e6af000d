package line12345.ticketing.chat.voice;

/**
 * A line to be said.
 *
 * @param account as the channel calls it, opened for this moment; never logged
 * @param words as the citizen shall read them; empty beside a picture without any
 * @param file what was sent along, null without; looked at by the virus scanner where there is one
 */
public record Utterance(long chatId, int seq, String account, String words, Sent file) {
    /**
     * @param mediaType by its content
     */
    public record Sent(String name, String mediaType, byte[] bytes) {
        public boolean picture() {
            return mediaType.startsWith("image/");
        }
    }

    /** Words alone, for a way that carries no such file: it is named. */
    public String named() {
        return file == null ? words : words + "［文件：" + file.name() + "］";
    }
}
