/** An e-mail address at a provider for private persons. */
export const PRIVATE_EMAIL =
  /@(?:gmail|hotmail|outlook|live|msn|yahoo|icloud|me|protonmail|telia|comhem|bredband|spray|home)\.(?:com|se|net|nu|org)(?![\p{L}\p{N}-])/iu;

/** An e-mail address, and the part after its @. */
export const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;
export const DOMAIN = /^@?[^\s@/]+\.[^\s@/.]+$/;
