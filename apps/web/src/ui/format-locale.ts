/** How numbers and dates are written: as the server writes them in its answers, `1,234.50` and `31 Jul 2026`. */
export const formatLocale = "en-GB";
