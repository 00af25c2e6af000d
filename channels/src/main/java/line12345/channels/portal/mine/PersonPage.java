package line12345.channels.portal.mine;

import io.vertx.core.http.HttpServerRequest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

import line12345.channels.portal.OwnerCookie;
import line12345.channels.portal.PortalPage;
import line12345.channels.portal.Sentence;
import line12345.channels.portal.flood.PhoneCodes;
import line12345.channels.portal.puzzle.Kept;
import line12345.channels.portal.puzzle.PuzzlePage;
import line12345.channels.portal.puzzle.WorkNeeded;
import line12345.ticketing.identity.JoinNumber;
import line12345.ticketing.identity.PartNumber;
import line12345.ticketing.identity.PartOwnAccount;
import line12345.ticketing.identity.PreferWay;
import line12345.ticketing.identity.ReadOwnPerson;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.time.OfficeClock;

import org.jboss.resteasy.reactive.RestForm;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * 我的号码和通知方式: joins another number, parts numbers and accounts, and says by which way to be told
 * first. Every change brings what was read, so that of two windows the later one is not a surprise.
 */
@Path("/portal/mine/person")
@PermitAll
public class PersonPage {
    @Inject ReadOwnPerson read;
    @Inject PhoneCodes codes;
    @Inject PuzzlePage puzzlePage;
    @Inject JoinNumber join;
    @Inject PartNumber partNumber;
    @Inject PartOwnAccount partAccount;
    @Inject PreferWay prefer;
    @Inject OwnerCookie owners;
    @Inject OfficeClock clock;

    /** Does it for the proven citizen and says what was done; null says nothing. */
    private interface Act {
        Sentence by(long citizen);
    }

    @GET
    public Response show(@CookieParam(OwnerCookie.NAME) String cookie) {
        return change(cookie, clock.now(), "", false, citizen -> null);
    }

    @POST
    @Path("code")
    public Response code(
            @CookieParam(OwnerCookie.NAME) String cookie,
            @RestForm String phone,
            @Context HttpServerRequest request) {
        Instant now = clock.now();
        OptionalLong owner = owners.read(cookie, now);
        if (owner.isEmpty()) {
            return prove();
        }
        long citizen = owner.getAsLong();
        try {
            codes.send(phone, request, now);
            return page(200, citizen, phone, true, null, null, now);
        } catch (WorkNeeded needed) {
            var typed = List.of(new Kept("phone", phone));
            return puzzlePage.ask(needed, "/portal/mine/person/code", typed, now);
        } catch (Refusal refusal) {
            boolean sent = refusal.code().equals("phone-code-too-soon");
            Sentence trouble = PhoneCodes.sentence(refusal);
            return page(refusal.status(), citizen, phone, sent, trouble, null, now);
        }
    }

    @POST
    @Path("join")
    public Response join(
            @CookieParam(OwnerCookie.NAME) String cookie,
            @RestForm String phone,
            @RestForm String code) {
        Instant now = clock.now();
        return change(
                cookie,
                now,
                phone,
                true,
                citizen -> {
                    join.join(citizen, phone, code, now);
                    return new Sentence(
                            "合在一起了，两个号码的诉求现在可以一起看。",
                            "Joined. You now see the requests of both numbers.");
                });
    }

    @POST
    @Path("part-number")
    public Response partNumber(
            @CookieParam(OwnerCookie.NAME) String cookie,
            @RestForm String key,
            @RestForm String version) {
        Instant now = clock.now();
        return change(
                cookie,
                now,
                "",
                false,
                citizen -> {
                    partNumber.part(citizen, number(key), version, now);
                    return new Sentence("分开了，各看各的诉求。", "Parted. Each number sees its own.");
                });
    }

    @POST
    @Path("part-account")
    public Response partAccount(
            @CookieParam(OwnerCookie.NAME) String cookie,
            @RestForm String key,
            @RestForm String version) {
        Instant now = clock.now();
        return change(
                cookie,
                now,
                "",
                false,
                citizen -> {
                    partAccount.part(citizen, number(key), version, now);
                    return new Sentence("解除了绑定。", "It is not joined any more.");
                });
    }

    @POST
    @Path("prefer")
    public Response prefer(
            @CookieParam(OwnerCookie.NAME) String cookie,
            @RestForm String way,
            @RestForm String version) {
        return change(
                cookie,
                clock.now(),
                "",
                false,
                citizen -> {
                    prefer.prefer(citizen, way, version);
                    return new Sentence("记下了，以后先用这个方式通知您。", "Noted. We will try this way first.");
                });
    }

    /**
     * @param asking a code is asked for, still when the one that was typed is wrong
     */
    private Response change(String cookie, Instant now, String phone, boolean asking, Act act) {
        OptionalLong owner = owners.read(cookie, now);
        if (owner.isEmpty()) {
            return prove();
        }
        long citizen = owner.getAsLong();
        try {
            return page(200, citizen, "", false, null, act.by(citizen), now);
        } catch (Refusal refusal) {
            boolean again = asking && refusal.code().equals("wrong-phone-code");
            Sentence trouble = PhoneCodes.sentence(refusal);
            return page(refusal.status(), citizen, phone, again, trouble, null, now);
        }
    }

    private static Response prove() {
        return Response.seeOther(URI.create("/portal/mine")).build();
    }

    private Response page(
            int status,
            long citizen,
            String phone,
            boolean sent,
            Sentence trouble,
            Sentence good,
            Instant now) {
        PersonView view = PersonView.of(read.of(citizen), now);
        String typed = phone == null ? "" : phone;
        return PortalPage.of(status, MineTemplates.person(view, typed, sent, trouble, good))
                .build();
    }

    /** 0, which nobody has, for what is no key. */
    private static long number(String key) {
        return key != null && key.matches("\\d{1,18}") ? Long.parseLong(key) : 0;
    }
}
