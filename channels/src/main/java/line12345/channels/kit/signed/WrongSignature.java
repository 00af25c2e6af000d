package line12345.channels.kit.signed;

import line12345.ticketing.refusal.Refusal;

/** Signed by nobody we know, or changed on its way; which, is not told. */
class WrongSignature extends Refusal {
    WrongSignature() {
        super(
                "wrong-signature",
                401,
                "密钥编号或签名不正确，或密钥已过期、已吊销：请核对密钥和待签名的五行内容；如需新密钥，请联系 12345 的系统管理员。");
    }
}
