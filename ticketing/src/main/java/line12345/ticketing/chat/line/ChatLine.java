package line12345.ticketing.chat.line;

import line12345.ticketing.chat.ChatPart;

import java.time.Instant;

/**
 * A line of a chat as it is read.
 *
 * @param seq counts from 1 within the chat
 * @param login the agent's number 工号 as citizens know it, or empty
 * @param who the agent's name as colleagues know it, or empty
 * @param fileId null without a file
 * @param fileName and {@code mediaType} empty without a file
 */
public record ChatLine(
        int seq,
        ChatPart part,
        String login,
        String who,
        String words,
        Long fileId,
        String fileName,
        String mediaType,
        Instant at) {
    public boolean picture() {
        return mediaType.startsWith("image/");
    }
}
