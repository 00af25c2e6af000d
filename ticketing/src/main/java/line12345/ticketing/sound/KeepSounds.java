package line12345.ticketing.sound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.attachment.check.FileCheck;
import line12345.ticketing.attachment.check.FileStore;
import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.ticket.reading.OwnKey;
import line12345.ticketing.ticket.reading.OwnTicket;

import java.time.Instant;
import java.util.List;

/** Lays a citizen's recordings beside the own ticket 保存语音. */
@ApplicationScoped
public class KeepSounds {
    /** Bytes of one: a minute of AMR has a tenth of it. */
    public static final int LARGEST = 2 * 1024 * 1024;

    static final int MOST = 3;

    @Inject OwnTicket own;
    @Inject EntityManager entities;
    @Inject FileCheck safety;

    /**
     * The same key again changes nothing.
     *
     * @throws WrongSound when one is too large or no recording, or when they are too many
     * @throws OwnTicket.WrongCode when the ticket is not the citizen's
     */
    @Transactional(dontRollbackOn = OwnTicket.WrongCode.class)
    public void keep(OwnKey shown, List<Sound> sounds, Instant now) {
        long ticket = own.of(shown, now).id();
        if (sounds.size() > MOST) {
            throw new WrongSound("语音最多 " + MOST + " 段，请删去几段后再提交。");
        }
        sounds.forEach(sound -> keep(ticket, sound, now));
    }

    private void keep(long ticket, Sound sound, Instant now) {
        if (sound.bytes().length > LARGEST) {
            throw new WrongSound("语音超过 2 MB，请分成几段再发。");
        }
        PlainSound plain =
                PlainSound.of(sound.bytes())
                        .orElseThrow(() -> new WrongSound("收到的语音不能识别，请重新录一段，或改用文字说明。"));
        // Nothing comes back of a recording that was there.
        List<?> fresh =
                entities.createNativeQuery(
                                """
                                insert into ticket_sound
                                    (ticket_id, sound_key, media_type, content, kept_at)
                                values (?1, ?2, ?3, ?4, ?5)
                                on conflict (ticket_id, sound_key) do nothing returning id
                                """)
                        .setParameter(1, ticket)
                        .setParameter(2, TicketText.of("语音编号", sound.key(), 100))
                        .setParameter(3, plain.mediaType())
                        .setParameter(4, plain.bytes())
                        .setParameter(5, now)
                        .getResultList();
        fresh.forEach(id -> safety.ask(FileStore.SOUND, ((Number) id).longValue(), ticket, now));
    }
}
