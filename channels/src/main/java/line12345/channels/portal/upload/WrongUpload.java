package line12345.channels.portal.upload;

import line12345.ticketing.refusal.Refusal;

/** A part or a picture that is not taken. */
public class WrongUpload extends Refusal {
    private WrongUpload(String code, int status, String sentence) {
        super(code, status, sentence);
    }

    static WrongUpload unknown() {
        return new WrongUpload("no-such-upload", 404, "这张照片的上传已经过期，请重新选一次。");
    }

    static WrongUpload tooLarge() {
        return new WrongUpload("upload-too-large", 413, "照片超过 5 MB，请换一张小一些的，或截屏后再选。");
    }

    static WrongUpload tooMany() {
        return new WrongUpload("upload-too-many", 422, "照片最多 3 张，多的没有加上。");
    }

    static WrongUpload notThere() {
        return new WrongUpload("upload-elsewhere", 409, "这一段照片已经收到过，请从断开的地方接着传。");
    }

    static WrongUpload malformed() {
        return new WrongUpload("upload-malformed", 400, "上传的请求不完整，请重新选一次照片。");
    }

    static WrongUpload unfinished() {
        return new WrongUpload("wrong-picture", 422, "有照片还没有传完，请等它传完，或去掉它再提交。");
    }
}
