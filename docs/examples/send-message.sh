#!/bin/sh
# send-message.sh https://hotline 7 l5_secret '{"id":"1","phone":"13812345678","content":"路灯不亮"}'
set -eu
house=$1 key=$2 secret=$3 body=$4
path=/open/v1/messages time=$(date +%s) nonce=$(openssl rand -hex 16)
hash=$(printf %s "$body" | openssl dgst -sha256 -r | cut -d' ' -f1)
signature=$(printf 'POST\n%s\n%s\n%s\n%s' "$path" "$time" "$nonce" "$hash" |
    openssl dgst -sha256 -hmac "$secret" -r | cut -d' ' -f1)
curl -sS -X POST "$house$path" -H 'Content-Type: application/json' -H "L5-Key: $key" \
    -H "L5-Timestamp: $time" -H "L5-Nonce: $nonce" -H "L5-Signature: $signature" --data-binary "$body"
