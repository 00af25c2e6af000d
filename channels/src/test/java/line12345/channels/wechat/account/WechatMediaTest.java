package line12345.channels.wechat.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.net.URI;

class WechatMediaTest {
    private static boolean followed(String where) {
        return WechatMedia.ofWechat(URI.create(where), URI.create("https://api.weixin.qq.com"));
    }

    @Test
    void anAnswerLeadsOnlyToWechat() {
        assertThat(followed("http://vweixinp.tc.qq.com/1007_a.f10.mp4?vkey=1")).isTrue();
        assertThat(followed("https://api.weixin.qq.com/x")).isTrue();
        assertThat(followed("http://127.0.0.1/x")).isFalse();
        assertThat(followed("http://evil-qq.com/x")).isFalse();
        assertThat(followed("http://qq.com.evil.example/x")).isFalse();
        assertThat(followed("http://a.qq.com:8080/x")).isFalse();
        assertThat(followed("http://a.qq.com@10.0.0.1/x")).isFalse();
        assertThat(followed("http:///x")).isFalse();
    }
}
