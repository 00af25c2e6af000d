package line12345.channels.wechat.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import line12345.channels.wechat.message.Messages.Kept;
import line12345.ticketing.chat.line.SentFile;
import line12345.ticketing.intake.TicketForm.Picture;

import java.time.Instant;
import java.util.Optional;

/**
 * A picture shown in a live chat 会话照片. It is fetched before it is said; its message waits for that,
 * and what the same person says next waits behind it.
 */
@ApplicationScoped
class ChatPictures {
    @Inject TalkPictures pictures;

    /**
     * Empty while it is on its way.
     *
     * @throws PictureMissing when it could not be fetched
     */
    @Transactional(TxType.MANDATORY)
    Optional<SentFile> of(Kept kept, Instant now) {
        String key = key(kept);
        if (!pictures.wanted(kept.senderHash(), key)) {
            String media = kept.message().mediaId();
            pictures.want(kept.senderHash(), key, TalkPictures.PICTURE, media, now);
            return Optional.empty();
        }
        if (pictures.waiting(kept.senderHash(), key)) {
            return Optional.empty();
        }
        Picture picture = pictures.of(kept.senderHash(), key).get(0);
        drop(kept);
        return Optional.of(new SentFile(picture.name(), picture.bytes()));
    }

    @Transactional(TxType.MANDATORY)
    void drop(Kept kept) {
        pictures.drop(kept.senderHash(), key(kept));
    }

    private static String key(Kept kept) {
        return "chat " + kept.id();
    }
}
