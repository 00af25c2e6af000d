package line12345.channels.portal.following;

import io.vertx.core.http.HttpServerRequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import line12345.channels.kit.HourlyLimit;
import line12345.channels.kit.TooMany;
import line12345.channels.portal.OwnerCookie;
import line12345.channels.portal.PortalConfig;
import line12345.channels.portal.PortalPage;
import line12345.channels.portal.Sentence;
import line12345.ticketing.application.kind.ObjectionTime;
import line12345.ticketing.attachment.FileBytes;
import line12345.ticketing.attachment.OwnFiles;
import line12345.ticketing.guess.Source;
import line12345.ticketing.notice.CitizenNotices;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.ticket.reading.FollowTicket;
import line12345.ticketing.ticket.reading.FollowTicket.Progress;
import line12345.ticketing.ticket.reading.OwnCode;
import line12345.ticketing.ticket.reading.OwnKey;
import line12345.ticketing.ticket.reading.ProvenOwner;
import line12345.ticketing.video.OpenVideo;
import line12345.ticketing.video.OwnVideos;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The door of number and code: whoever has both reads the ticket and may act on it. */
@ApplicationScoped
class Follower {
    /** As many notices as are shown; older ones stand in the course of things anyway. */
    private static final int NOTICES = 5;

    @Inject FollowTicket followTicket;
    @Inject OwnFiles ownFiles;
    @Inject ObjectionTime objectionTime;
    @Inject CitizenNotices notices;
    @Inject HourlyLimit limit;
    @Inject PortalConfig config;
    @Inject OwnerCookie owners;
    @Inject CodeCookie codes;
    @Inject OwnVideos ownVideos;

    /** What a citizen does before reading on. */
    interface Act {
        /** What came of it; refuses with {@link Refusal}. */
        Told on(OwnKey shown);
    }

    /**
     * The progress page after the act; what it refused stands on the page, except a wrong code.
     *
     * @param owner cookie of a proven telephone, or null
     * @param form as in {@link Told#form}
     * @param words what was typed
     */
    Response page(
            String number,
            String code,
            String owner,
            HttpServerRequest request,
            Instant now,
            String form,
            String words,
            Act act) {
        String asked = digits(number);
        String given = digits(code);
        String address = Source.of(request.remoteAddress().hostAddress());
        try {
            refuseGuesser(address, now);
            OwnKey shown = key(asked, given, owner, address, now);
            Told told = told(shown, form, words, act);
            Progress progress = followTicket.follow(shown, now);
            Instant objectEnds =
                    progress.closedAt() == null ? null : objectionTime.ends(progress.closedAt());
            var files = ownFiles.of(shown, now).stream().map(AnswerFile::of).toList();
            var view = ProgressView.of(progress, objectEnds, files, now);
            int status = told.trouble() == null ? 200 : 422;
            var films = ownVideos.of(shown, now);
            var page = FollowTemplates.progress(view, given, told, notices(progress, now), films);
            var answer = PortalPage.of(status, page);
            if (!films.isEmpty() && !given.isEmpty()) {
                answer.cookie(codes.of(asked, given, now, request.isSSL()));
            }
            return answer.build();
        } catch (Refusal refusal) {
            return refused(refusal, asked, given, address, now);
        }
    }

    /** A file of the answer, or the door again. */
    Response file(
            String number,
            String code,
            String owner,
            long id,
            HttpServerRequest request,
            Instant now) {
        String asked = digits(number);
        String given = digits(code);
        String address = Source.of(request.remoteAddress().hostAddress());
        try {
            refuseGuesser(address, now);
            return answer(ownFiles.read(key(asked, given, owner, address, now), id, now));
        } catch (Refusal refusal) {
            return refused(refusal, asked, given, address, now);
        }
    }

    /**
     * A film of the citizen's own.
     *
     * @param shown cookie of the code, see {@link CodeCookie}
     * @return empty when this browser has shown neither code nor telephone
     */
    Optional<OpenVideo> film(
            String number,
            long id,
            String shown,
            String owner,
            HttpServerRequest request,
            Instant now) {
        String address = Source.of(request.remoteAddress().hostAddress());
        String code = codes.read(shown, number, now).orElse("");
        OwnKey key = key(number, code, owner, address, now);
        return key instanceof OwnCode && code.isEmpty()
                ? Optional.empty()
                : Optional.of(ownVideos.open(key, id, now));
    }

    /** Whoever has proven the telephone in this browser needs no code. */
    private OwnKey key(String number, String code, String owner, String address, Instant now) {
        OptionalLong proven = code.isEmpty() ? owners.read(owner, now) : OptionalLong.empty();
        return proven.isPresent()
                ? new ProvenOwner(number, proven.getAsLong())
                : new OwnCode(number, code, address);
    }

    private static Response answer(FileBytes file) {
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        String how = file.picture() ? "inline" : "attachment";
        return Response.ok(file.bytes(), file.mediaType())
                .header("Content-Disposition", how + "; filename*=UTF-8''" + name)
                .header("Cache-Control", "no-store")
                // Somebody's file never runs as a page of ours.
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private Response refused(
            Refusal refusal, String asked, String given, String address, Instant now) {
        if (refusal.code().equals("wrong-code")) {
            limit.take(
                    "guesses from " + address, asked + given, config.wrongCodesPerAddress(), now);
        }
        var page = FollowTemplates.follow(asked, sentence(refusal));
        return PortalPage.of(refusal.status(), page).build();
    }

    private List<NoticeLine> notices(Progress progress, Instant now) {
        return notices.of(progress.number(), NOTICES).stream()
                .map(notice -> NoticeLine.of(notice, now))
                .toList();
    }

    private static Told told(OwnKey shown, String form, String words, Act act) {
        try {
            return act.on(shown);
        } catch (Refusal refusal) {
            if (atTheDoor(refusal)) {
                throw refusal;
            }
            return Told.refused(form, refusal.sentence(), words);
        }
    }

    private static boolean atTheDoor(Refusal refusal) {
        return refusal.code().equals("wrong-code") || refusal.code().equals("too-many-wrong-codes");
    }

    /** As people write digits: with spaces and hyphens, or full-width. */
    private static String digits(String written) {
        String text = Normalizer.normalize(written == null ? "" : written, Normalizer.Form.NFKC);
        String digits = text.replaceAll("\\D", "");
        return digits.substring(0, Math.min(20, digits.length()));
    }

    private void refuseGuesser(String address, Instant now) {
        if (limit.full("guesses from " + address, config.wrongCodesPerAddress(), now)) {
            throw new TooMany("输错的次数太多了，请一小时后再试，或拨打 12345 查询。");
        }
    }

    private static Sentence sentence(Refusal refusal) {
        return new Sentence(
                refusal.sentence(),
                switch (refusal.code()) {
                    case "wrong-code" ->
                            "Number and code do not belong together. Please check both.";
                    case "no-such-file" -> "This file is not there any more. Please look again.";
                    default -> "Too many wrong codes. Please try again later or call 12345.";
                });
    }
}
