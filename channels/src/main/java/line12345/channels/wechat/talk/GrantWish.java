package line12345.channels.wechat.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.channels.kit.HourlyLimit;
import line12345.channels.kit.TooMany;
import line12345.channels.wechat.Wechat;
import line12345.channels.wechat.WechatConfig;
import line12345.channels.wechat.message.Messages.Kept;
import line12345.ticketing.account.Actor;
import line12345.ticketing.citizen.Citizens;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.identity.JoinAccount;
import line12345.ticketing.identity.ProvePhone;
import line12345.ticketing.identity.SendPhoneCode;
import line12345.ticketing.intake.FileWithVideos;
import line12345.ticketing.intake.First;
import line12345.ticketing.intake.Receipt;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.sound.KeepSounds;
import line12345.ticketing.ticket.reading.ProvenOwner;
import line12345.ticketing.video.Video;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** Does what the conversation wishes for; everything in the caller's transaction. */
@ApplicationScoped
class GrantWish {
    @Inject SendPhoneCode sendCode;
    @Inject ProvePhone prove;
    @Inject JoinAccount join;
    @Inject FileWithVideos file;
    @Inject TalkPictures pictures;
    @Inject KeepSounds sounds;
    @Inject OwnMatters matters;
    @Inject Citizens citizens;
    @Inject Identities identities;
    @Inject HourlyLimit limit;
    @Inject WechatConfig config;

    /**
     * @param before the conversation the wish came up in, null outside one
     * @param citizen whose number the account has proven
     * @return what is said; empty when the turn's own words are
     */
    String grant(Kept kept, Talk before, Turn turn, OptionalLong citizen, Instant now) {
        Wish wish = turn.wish();
        // Java 17 has no patterns in switch yet.
        if (wish instanceof Wish.SendCode) {
            sendCode(kept, turn.talk(), now);
            return "";
        } else if (wish instanceof Wish.Prove proof) {
            prove(kept, before, proof, now);
            return "";
        } else if (wish instanceof Wish.KeepPicture) {
            pictures.want(
                    kept.senderHash(),
                    before.key(),
                    TalkPictures.PICTURE,
                    kept.message().mediaId(),
                    now);
            return "";
        } else if (wish instanceof Wish.KeepVoice) {
            pictures.want(
                    kept.senderHash(),
                    before.key(),
                    TalkPictures.VOICE,
                    kept.message().mediaId(),
                    now);
            return "";
        } else if (wish instanceof Wish.KeepFilm) {
            pictures.want(
                    kept.senderHash(),
                    before.key(),
                    TalkPictures.VIDEO,
                    kept.message().mediaId(),
                    now);
            return "";
        } else if (wish instanceof Wish.File) {
            return file(kept, before, citizen, now);
        }
        return matters.answer(wish, kept.senderHash(), citizen, now);
    }

    private void sendCode(Kept kept, Talk talk, Instant now) {
        String source = "codes of wechat " + kept.senderHash();
        if (!limit.take(source, String.valueOf(kept.id()), config.codesPerAccount(), now)) {
            throw new TooMany("您这一小时获取验证码太多了，请过一会儿再试，或直接拨打 12345。");
        }
        sendCode.send(talk.phone(), now);
    }

    private void prove(Kept kept, Talk talk, Wish.Prove proof, Instant now) {
        long citizen = prove.prove(talk.phone(), proof.code(), now);
        join.join(Wechat.CHANNEL, kept.message().sender(), citizen, "市民本人（短信验证）", now);
    }

    private String file(Kept kept, Talk talk, OptionalLong citizen, Instant now) {
        String source = "filing of wechat " + kept.senderHash();
        if (!limit.take(source, talk.key(), config.filingsPerAccount(), now)) {
            throw new TooMany("您这一小时提交的诉求太多了，请过一会儿再提交，或直接拨打 12345。");
        }
        TicketForm form =
                new TicketForm(
                        Wechat.CHANNEL,
                        talk.key(),
                        null,
                        phone(citizen),
                        "",
                        talk.kind(),
                        talk.content(),
                        talk.scene() == null ? "" : talk.scene().placeCode(),
                        talk.scene() == null ? talk.place() : talk.scene().address(talk.place()),
                        "",
                        Urgency.ORDINARY,
                        false,
                        null,
                        new First.ByCatalogue(),
                        pictures.of(kept.senderHash(), talk.key()));
        List<Video> videos = pictures.videos(kept.senderHash(), talk.key());
        Receipt receipt = file.file(form, videos, Actor.citizen(), now);
        sounds.keep(
                new ProvenOwner(receipt.number(), citizen.orElseThrow()),
                pictures.sounds(kept.senderHash(), talk.key()),
                now);
        return "已受理。\n工单编号："
                + receipt.number()
                + "\n查询码："
                + receipt.queryCode()
                + "\n答复期限："
                + Spoken.moment(receipt.promisedAt())
                + (receipt.provisional() ? "（暂定）" : "")
                + "\n回复“查进度”随时查看。";
    }

    /** The number proven last; what was typed counts only where it was proven. */
    private String phone(OptionalLong citizen) {
        return citizens.findById(citizen.orElseThrow()).phone(identities);
    }
}
