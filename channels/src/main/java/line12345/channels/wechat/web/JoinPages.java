package line12345.channels.wechat.web;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

import line12345.channels.kit.HourlyLimit;
import line12345.channels.kit.OwnerSession;
import line12345.channels.kit.TooMany;
import line12345.channels.wechat.WechatConfig;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.identity.SendPhoneCode;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.time.OfficeClock;

import org.jboss.resteasy.reactive.RestForm;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Whoever WeChat knows and we do not proves a telephone once 关联手机号. */
@Path("/wechat/join")
@PermitAll
@Blocking
public class JoinPages {
    @Inject SealedCookie cookies;
    @Inject SendPhoneCode sendCode;
    @Inject JoinByCode join;
    @Inject OwnerSession owners;
    @Inject HourlyLimit limit;
    @Inject WechatConfig config;
    @Inject Identities identities;
    @Inject OfficeClock clock;

    /**
     * Whom WeChat named in this browser.
     *
     * @param openId never shown and never logged
     */
    private record Visitor(Goal goal, String openId) {}

    @GET
    public Response ask(@CookieParam(SealedCookie.ACCOUNT) String cookie) {
        return visitor(cookie, clock.now())
                .map(visitor -> WebPage.join(200, "", false, "", visitor.goal().page))
                .orElseGet(JoinPages::stranger);
    }

    @POST
    @Path("code")
    public Response code(@CookieParam(SealedCookie.ACCOUNT) String cookie, @RestForm String phone) {
        Instant now = clock.now();
        Optional<Visitor> visitor = visitor(cookie, now);
        if (visitor.isEmpty()) {
            return stranger();
        }
        String page = visitor.get().goal().page;
        try {
            // The same source as in the conversation: one account, one allowance.
            String source = "codes of wechat " + identities.hash(visitor.get().openId());
            String what = UUID.randomUUID().toString();
            if (!limit.take(source, what, config.codesPerAccount(), now)) {
                throw new TooMany("您这一小时获取验证码太多了，请过一会儿再试，或直接拨打 12345。");
            }
            sendCode.send(phone, now);
            return WebPage.join(200, phone, true, "", page);
        } catch (Refusal refusal) {
            boolean sent = refusal.code().equals("phone-code-too-soon");
            return WebPage.join(refusal.status(), phone, sent, refusal.sentence(), page);
        }
    }

    @POST
    @Path("prove")
    public Response prove(
            @CookieParam(SealedCookie.ACCOUNT) String cookie,
            @RestForm String phone,
            @RestForm String code,
            @Context HttpServerRequest request) {
        Instant now = clock.now();
        Optional<Visitor> visitor = visitor(cookie, now);
        if (visitor.isEmpty()) {
            return stranger();
        }
        String page = visitor.get().goal().page;
        try {
            long citizen = join.join(visitor.get().openId(), phone, code, now);
            return Response.seeOther(URI.create(page))
                    .cookie(owners.of(citizen, now, request.isSSL()))
                    .cookie(cookies.gone(SealedCookie.ACCOUNT, request.isSSL()))
                    .build();
        } catch (Refusal refusal) {
            boolean again = !refusal.code().equals("phone-code-over");
            return WebPage.join(refusal.status(), phone, again, refusal.sentence(), page);
        }
    }

    private Optional<Visitor> visitor(String cookie, Instant now) {
        String[] kept = cookies.read(SealedCookie.ACCOUNT, cookie, now).orElse("").split(" ", 2);
        return kept.length < 2
                ? Optional.empty()
                : Goal.of(kept[0]).map(goal -> new Visitor(goal, kept[1]));
    }

    private static Response stranger() {
        return WebPage.trouble(403, "这一页要从公众号打开，或者打开得太久了。请回到公众号，从菜单重新进入。");
    }
}
