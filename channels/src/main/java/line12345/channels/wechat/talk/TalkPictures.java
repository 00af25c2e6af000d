package line12345.channels.wechat.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import line12345.ticketing.citizen.Identities;
import line12345.ticketing.intake.TicketForm.Picture;
import line12345.ticketing.sound.Sound;
import line12345.ticketing.video.Footage;
import line12345.ticketing.video.Video;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Pictures, recordings and films of conversations that have not become tickets yet. */
@ApplicationScoped
class TalkPictures {
    /** After so many vain fetches a picture is given up. */
    static final int TRIES = 5;

    static final String PICTURE = "PICTURE";
    static final String VOICE = "VOICE";
    static final String VIDEO = "VIDEO";

    @Inject EntityManager entities;
    @Inject Identities identities;

    /**
     * @param media opened, for that moment
     */
    record Wanted(long id, String media, int tries, boolean film) {}

    @Transactional(TxType.MANDATORY)
    void want(String senderHash, String talkKey, String kind, String media, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into wechat_picture
                            (sender_hash, talk_key, media_sealed, said_at, next_try, kind)
                        values (?1, ?2, ?3, ?4, ?4, ?5)
                        """)
                .setParameter(1, senderHash)
                .setParameter(2, talkKey)
                .setParameter(3, identities.seal(media))
                .setParameter(4, now)
                .setParameter(5, kind)
                .executeUpdate();
    }

    @Transactional(TxType.MANDATORY)
    boolean wanted(String senderHash, String talkKey) {
        return !rows(senderHash, talkKey).isEmpty();
    }

    @Transactional(TxType.MANDATORY)
    boolean waiting(String senderHash, String talkKey) {
        return rows(senderHash, talkKey).stream().anyMatch(row -> row[0].equals("WAITING"));
    }

    /**
     * @throws PictureMissing when one could not be fetched
     */
    @Transactional(TxType.MANDATORY)
    List<Picture> of(String senderHash, String talkKey) {
        List<Picture> pictures = new ArrayList<>();
        for (Object[] row : of(PICTURE, senderHash, talkKey)) {
            int nth = pictures.size() + 1;
            if (row[1] == null) {
                throw new PictureMissing("照片", nth, (String) row[2]);
            }
            pictures.add(new Picture("微信照片" + nth, (byte[]) row[1]));
        }
        return pictures;
    }

    /**
     * @throws PictureMissing when one could not be fetched
     */
    @Transactional(TxType.MANDATORY)
    List<Sound> sounds(String senderHash, String talkKey) {
        List<Sound> sounds = new ArrayList<>();
        for (Object[] row : of(VOICE, senderHash, talkKey)) {
            int nth = sounds.size() + 1;
            if (row[1] == null) {
                throw new PictureMissing("语音", nth, (String) row[2]);
            }
            sounds.add(new Sound("wechat " + talkKey + " " + nth, (byte[]) row[1]));
        }
        return sounds;
    }

    /**
     * @throws PictureMissing when one could not be fetched
     */
    @Transactional(TxType.MANDATORY)
    List<Video> videos(String senderHash, String talkKey) {
        List<Video> videos = new ArrayList<>();
        for (Object[] row : of(VIDEO, senderHash, talkKey)) {
            int nth = videos.size() + 1;
            if (row[1] == null) {
                throw new PictureMissing("视频", nth, (String) row[2]);
            }
            String key = "wechat " + talkKey + " " + nth;
            videos.add(new Video(key, "微信视频" + nth, Footage.of((byte[]) row[1]), false));
        }
        return videos;
    }

    private List<Object[]> of(String kind, String senderHash, String talkKey) {
        return rows(senderHash, talkKey).stream().filter(row -> row[3].equals(kind)).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String senderHash, String talkKey) {
        return entities.createNativeQuery(
                        """
                        select state, content, error, kind from wechat_picture
                        where sender_hash = ?1 and talk_key = ?2 order by id
                        """,
                        Object[].class)
                .setParameter(1, senderHash)
                .setParameter(2, talkKey)
                .getResultList();
    }

    @Transactional(TxType.MANDATORY)
    void drop(String senderHash, String talkKey) {
        entities.createNativeQuery(
                        """
                        delete from wechat_picture where sender_hash = ?1 and talk_key = ?2
                        """)
                .setParameter(1, senderHash)
                .setParameter(2, talkKey)
                .executeUpdate();
    }

    /** The next to fetch; nobody else takes it for a while. */
    @Transactional
    List<Wanted> claim(Instant now) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                update wechat_picture set tries = tries + 1,
                                       next_try = cast(?1 as timestamptz) + interval '15 second' * power(2, tries)
                                where id = (
                                    select id from wechat_picture
                                    where state = 'WAITING' and next_try <= ?1
                                    order by id limit 1 for update skip locked)
                                returning id, media_sealed, tries, kind
                                """,
                                Object[].class)
                        .setParameter(1, now)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Wanted(
                                        ((Number) row[0]).longValue(),
                                        identities.open((String) row[1]),
                                        ((Number) row[2]).intValue(),
                                        row[3].equals(VIDEO)))
                .toList();
    }

    @Transactional
    void here(long id, byte[] content) {
        entities.createNativeQuery(
                        """
                        update wechat_picture set state = 'HERE', content = ?2 where id = ?1
                        """)
                .setParameter(1, id)
                .setParameter(2, content)
                .executeUpdate();
    }

    /**
     * @param reason Simplified Chinese, for the citizen
     */
    @Transactional
    void missing(long id, String reason) {
        entities.createNativeQuery(
                        """
                        update wechat_picture set state = 'MISSING', error = ?2 where id = ?1
                        """)
                .setParameter(1, id)
                .setParameter(2, reason)
                .executeUpdate();
    }
}
