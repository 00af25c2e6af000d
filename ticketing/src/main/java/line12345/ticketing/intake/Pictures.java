package line12345.ticketing.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.attachment.PlainPicture;
import line12345.ticketing.attachment.WrongFile;
import line12345.ticketing.attachment.check.FileCheck;
import line12345.ticketing.attachment.check.FileStore;
import line12345.ticketing.attachment.picture.PicturePlace;
import line12345.ticketing.attachment.picture.PlaceTaken;
import line12345.ticketing.intake.TicketForm.Picture;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.ticket.TicketText;

import java.time.Instant;
import java.util.List;

/** Takes pictures that really are pictures; what the file's name claims does not count. */
@ApplicationScoped
public class Pictures {
    static final int MOST = 3;
    static final int LARGEST = 5 * 1024 * 1024;

    @Inject EntityManager entities;
    @Inject FileCheck safety;

    /** A file that is not taken. */
    static class WrongPicture extends Refusal {
        WrongPicture(String sentence) {
            super("wrong-picture", 422, sentence);
        }
    }

    public void check(List<Picture> pictures) {
        if (pictures.size() > MOST) {
            throw new WrongPicture("图片最多 " + MOST + " 张，请删去几张后再提交。");
        }
        pictures.forEach(Pictures::plain);
    }

    public void store(long ticketId, List<Picture> pictures, Instant now) {
        for (Picture picture : pictures) {
            PlainPicture plain = plain(picture);
            long id =
                    (Long)
                            entities.createNativeQuery(
                                            """
                                            insert into attachment
                                                (ticket_id, name, media_type, content, stored_at)
                                            values (?1, ?2, ?3, ?4, ?5) returning id
                                            """,
                                            Long.class)
                                    .setParameter(1, ticketId)
                                    .setParameter(
                                            2, TicketText.optional("图片名称", picture.name(), 200))
                                    .setParameter(3, plain.mediaType())
                                    .setParameter(4, plain.bytes())
                                    .setParameter(5, now)
                                    .getSingleResult();
            if (picture.keepPlace()) {
                PicturePlace.of(picture.bytes()).ifPresent(place -> write(id, place));
            }
            safety.ask(FileStore.CITIZEN, id, ticketId, now);
        }
    }

    private void write(long id, PlaceTaken place) {
        entities.createNativeQuery(
                        "update attachment set latitude = ?2, longitude = ?3 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, place.latitude())
                .setParameter(3, place.longitude())
                .executeUpdate();
    }

    /** What is stored: the picture without where and with what it was taken. */
    private static PlainPicture plain(Picture picture) {
        if (picture.bytes().length > LARGEST) {
            throw new WrongPicture("图片“" + picture.name() + "”超过 5 MB，请压缩或截取后再上传。");
        }
        try {
            return PlainPicture.of(picture.bytes())
                    .orElseThrow(
                            () ->
                                    new WrongPicture(
                                            "文件“"
                                                    + picture.name()
                                                    + "”不是可以识别的图片，请上传 JPG、PNG 或 GIF 格式的照片。"));
        } catch (WrongFile tooLarge) {
            throw new WrongPicture(tooLarge.sentence());
        }
    }
}
