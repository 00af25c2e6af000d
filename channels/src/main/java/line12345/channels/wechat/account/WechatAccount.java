package line12345.channels.wechat.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.channels.wechat.WechatConfig;

import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.common.error.WxRuntimeException;
import me.chanjar.weixin.mp.api.WxMpService;
import me.chanjar.weixin.mp.api.impl.WxMpServiceImpl;
import me.chanjar.weixin.mp.bean.kefu.WxMpKefuMessage;
import me.chanjar.weixin.mp.bean.template.WxMpTemplateData;
import me.chanjar.weixin.mp.bean.template.WxMpTemplateMessage;
import me.chanjar.weixin.mp.config.WxMpHostConfig;
import me.chanjar.weixin.mp.config.impl.WxMpDefaultConfigImpl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;

/**
 * The official account as it speaks to WeChat. Its access token is WeChat's stable one: asked by
 * several nodes WeChat gives all of them the same, so that none makes the others' worthless; one
 * that WeChat does not take any more is asked for anew once and the call repeated.
 */
@ApplicationScoped
public class WechatAccount {
    /** What ticketing takes. */
    static final int LARGEST = 5 * 1024 * 1024;

    /**
     * A film of a conversation is held in memory for a moment; WeChat sends at most about 20 MB.
     */
    static final int LARGEST_FILM = 20 * 1024 * 1024;

    /** Signs that a template's field takes. */
    private static final int FIELD = 20;

    /** Not following, asleep for 48 hours, unknown: nothing that another try would change. */
    private static final Set<Integer> FOR_GOOD =
            Set.of(
                    40003, 40007, 40029, 40037, 40163, 43004, 43019, 43101, 45015, 45047, 47001,
                    48001);

    private static final Set<Integer> TOKEN_OVER = Set.of(40001, 40014, 42001);

    @Inject WechatConfig config;

    private volatile WxMpService service;
    private final WechatMedia media = new WechatMedia();

    /** For the rooms of this channel that ask WeChat for something else. */
    WxMpService service() {
        WxMpService made = service;
        if (made == null) {
            synchronized (this) {
                made = service;
                if (made == null) {
                    made = make();
                    service = made;
                }
            }
        }
        return made;
    }

    private WxMpService make() {
        WxMpDefaultConfigImpl settings = new WxMpDefaultConfigImpl();
        settings.setAppId(config.appId().orElseThrow());
        settings.setSecret(config.secret().orElseThrow());
        settings.useStableAccessToken(true);
        settings.setHostConfig(new WxMpHostConfig(config.api(), config.api(), config.api()));
        WxMpService made = new WxMpServiceImpl();
        made.setWxMpConfigStorage(settings);
        made.setMaxRetryTimes(1);
        return made;
    }

    /**
     * Says words to somebody who wrote within 48 hours 客服消息.
     *
     * @throws NotDone with WeChat's code
     */
    public void say(String openId, String words) throws NotDone {
        try {
            service()
                    .getKefuService()
                    .sendKefuMessage(WxMpKefuMessage.TEXT().toUser(openId).content(words).build());
        } catch (WxErrorException e) {
            throw notDone(e);
        } catch (WxRuntimeException e) {
            throw away();
        }
    }

    /**
     * Shows a picture to somebody who wrote within 48 hours: it is lent to WeChat for three days
     * 临时素材 and sent by its number.
     *
     * @param mediaType image/jpeg, image/png or image/gif
     * @throws NotDone with WeChat's code
     */
    public void show(String openId, String mediaType, byte[] bytes) throws NotDone {
        try {
            String kind = mediaType.substring(mediaType.indexOf('/') + 1);
            String media =
                    service()
                            .getMaterialService()
                            .mediaUpload("image", kind, new ByteArrayInputStream(bytes))
                            .getMediaId();
            service()
                    .getKefuService()
                    .sendKefuMessage(WxMpKefuMessage.IMAGE().toUser(openId).mediaId(media).build());
        } catch (WxErrorException e) {
            throw notDone(e);
        } catch (WxRuntimeException e) {
            throw away();
        }
    }

    /**
     * A template message 模板消息.
     *
     * @param number of the ticket, may be empty
     * @param words their first twenty signs, as many as a field takes
     * @param same the same at each try: WeChat sends one of the same to the same person
     * @return WeChat's number of it
     * @throws NotDone with WeChat's code
     */
    public String tell(String openId, String template, String number, String words, String same)
            throws NotDone {
        WxMpTemplateMessage message =
                WxMpTemplateMessage.builder()
                        .toUser(openId)
                        .templateId(template)
                        .clientMsgId(same)
                        .url(ownMatters())
                        .build();
        message.addData(
                new WxMpTemplateData("character_string1", number.isEmpty() ? "12345" : number));
        message.addData(new WxMpTemplateData("thing2", beginning(words)));
        try {
            return service().getTemplateMsgService().sendTemplateMsg(message);
        } catch (WxErrorException e) {
            throw notDone(e);
        } catch (WxRuntimeException e) {
            throw away();
        }
    }

    /**
     * Where a tap on it leads: one's own requests, by WeChat's sign-in; null without an address.
     */
    private String ownMatters() {
        return config.pages()
                .map(pages -> pages.replaceAll("/+$", "") + "/wechat/mine")
                .orElse(null);
    }

    /**
     * Who came back from WeChat's sign-in 网页授权.
     *
     * @param code that WeChat takes once
     * @return the OpenID; never logged
     * @throws NotDone for good when the code is used, over or nobody's
     */
    public String whose(String code) throws NotDone {
        try {
            String openId = service().getOAuth2Service().getAccessToken(code).getOpenId();
            if (openId == null || !openId.matches("[\\w-]{8,64}")) {
                throw away();
            }
            return openId;
        } catch (WxErrorException e) {
            throw notDone(e);
        } catch (WxRuntimeException e) {
            throw away();
        }
    }

    /**
     * Replaces the menu 自定义菜单.
     *
     * @param json as WeChat's {@code menu/create} takes it
     * @throws NotDone with WeChat's code
     */
    public void publishMenu(String json) throws NotDone {
        try {
            service().getMenuService().menuCreate(json);
        } catch (WxErrorException e) {
            throw notDone(e);
        } catch (WxRuntimeException e) {
            throw away();
        }
    }

    private static String beginning(String words) {
        int length = words.codePointCount(0, words.length());
        return length <= FIELD
                ? words
                : words.substring(0, words.offsetByCodePoints(0, FIELD - 1)) + "…";
    }

    /**
     * A picture or a recording that a citizen sent; WeChat keeps it for three days.
     *
     * @throws NotDone also when it is larger than ticketing takes
     */
    public byte[] fetch(String mediaId) throws NotDone {
        return fetch(mediaId, LARGEST, "超过 5 MB，请压缩或截取后再发。");
    }

    /**
     * A film; WeChat gives its bytes, or JSON that says where they lie.
     *
     * @throws NotDone also when it is larger than is fetched into memory
     */
    public byte[] fetchFilm(String mediaId) throws NotDone {
        return fetch(mediaId, LARGEST_FILM, "超过 20 MB，请截短后再发，或在网页上提交。");
    }

    private byte[] fetch(String mediaId, int largest, String tooLarge) throws NotDone {
        try {
            WechatMedia.Answer answer = ask(mediaId);
            if (TOKEN_OVER.contains(answer.refusal())) {
                // Not by force: that is allowed twenty times a day and takes other nodes' token.
                service().getWxMpConfigStorage().expireAccessToken();
                answer = ask(mediaId);
            }
            if (answer.refusal() != 0) {
                int code = answer.refusal();
                throw new NotDone(code, code > 0, "微信里已经取不到了，请重新发送。");
            }
            return answer.bytes(largest).orElseThrow(() -> new NotDone(0, true, tooLarge));
        } catch (WxErrorException e) {
            throw notDone(e);
        } catch (IOException | WxRuntimeException e) {
            throw away();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw away();
        }
    }

    private WechatMedia.Answer ask(String mediaId)
            throws WxErrorException, IOException, InterruptedException {
        return media.ask(config.api(), service().getAccessToken(), mediaId);
    }

    static NotDone notDone(WxErrorException e) {
        int code = e.getError() == null ? 0 : e.getError().getErrorCode();
        return code <= 0
                ? away()
                : new NotDone(code, FOR_GOOD.contains(code), "微信没有接受（错误码 " + code + "）");
    }

    static NotDone away() {
        return new NotDone(0, false, "微信接口没有应答");
    }
}
