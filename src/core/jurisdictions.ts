import type { ConsentMode } from './consent.js';

/** Places where one rule holds for what may be stored before a reader's choice. */
export interface Jurisdiction {
  readonly mode: ConsentMode;
  /** ISO 3166-1 and -2 codes, separated by spaces. */
  readonly regions: string;
  /** Names of the IANA time zone database, separated by spaces; `Europe/*` for those of an area that no other list has. */
  readonly timeZones: string;
}

/**
 * What `auto` goes by. A zone is that of the place it is used in, by `zone.tab` of the time zone database; one that several
 * jurisdictions share stands with the strictest of them. Not legal advice: the law as it was read in November 2026.
 */
export const jurisdictions: readonly Jurisdiction[] = [
  {
    // The European Union, with the regions of its members overseas, and the European Economic Area: prior consent.
    // Directive 2002/58/EC art. 5(3); Regulation (EU) 2016/679 art. 4(11) and 7; CJEU C-673/17; EDPB Guidelines 05/2020 §86.
    mode: 'opt-in',
    regions:
      'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO AX SJ GP GF MQ RE YT MF EU',
    timeZones:
      'Europe/* Arctic/Longyearbyen Africa/Ceuta Asia/Nicosia Asia/Famagusta Atlantic/Azores Atlantic/Canary Atlantic/Madeira ' +
      'Atlantic/Reykjavik America/Cayenne America/Guadeloupe America/Marigot America/Martinique Indian/Mayotte Indian/Reunion',
  },
  {
    // French territories outside of the Union: loi n° 78-17 du 6 janvier 1978, art. 82 and 125.
    mode: 'opt-in',
    regions: 'BL NC PF PM TF WF',
    timeZones:
      'America/Miquelon America/St_Barthelemy Indian/Kerguelen Pacific/Gambier Pacific/Marquesas Pacific/Noumea ' +
      'Pacific/Tahiti Pacific/Wallis',
  },
  {
    // The United Kingdom, the islands and Gibraltar, which follow it: Privacy and Electronic Communications Regulations 2003,
    // reg. 6; Data (Use and Access) Act 2025.
    mode: 'opt-in',
    regions: 'GB UK GG GI IM JE',
    timeZones: 'Europe/London Europe/Gibraltar Europe/Guernsey Europe/Isle_of_Man Europe/Jersey',
  },
  {
    // Switzerland: Federal Act on Data Protection; Telecommunications Act art. 45c. Its zone is also Büsingen's, in Germany.
    mode: 'opt-in',
    regions: 'CH',
    timeZones: 'Europe/Zurich',
  },
  {
    // Brazil: Lei 13.709/2018 (LGPD) art. 8; the ANPD's guide to cookies of October 2022.
    mode: 'opt-in',
    regions: 'BR',
    timeZones:
      'America/Araguaina America/Bahia America/Belem America/Boa_Vista America/Campo_Grande America/Cuiaba America/Eirunepe ' +
      'America/Fortaleza America/Maceio America/Manaus America/Noronha America/Porto_Velho America/Recife America/Rio_Branco ' +
      'America/Santarem America/Sao_Paulo',
  },
  {
    // Quebec: Act respecting the protection of personal information in the private sector (Law 25), s. 8.1. Canada as a whole,
    // and the zones of Toronto and Halifax, which parts of Quebec share, go by its strictest province.
    mode: 'opt-in',
    regions: 'CA CA-QC',
    timeZones: 'America/Toronto America/Montreal America/Halifax America/Blanc-Sablon',
  },
  {
    // The United States: notice and a right to opt out, by the laws of the states (Cal. Civ. Code §1798.120 and its like).
    mode: 'opt-out',
    regions: 'US',
    timeZones:
      'America/Adak America/Anchorage America/Boise America/Chicago America/Denver America/Detroit America/Indiana/Indianapolis ' +
      'America/Indiana/Knox America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Tell_City America/Indiana/Vevay ' +
      'America/Indiana/Vincennes America/Indiana/Winamac America/Indianapolis America/Juneau America/Kentucky/Louisville ' +
      'America/Kentucky/Monticello America/Los_Angeles America/Louisville America/Menominee America/Metlakatla America/New_York ' +
      'America/Nome America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem America/Phoenix ' +
      'America/Sitka America/Yakutat Pacific/Honolulu',
  },
  {
    // The rest of Canada: PIPEDA, principle 4.3. The rest of the world has rules of its own, many of them about notice and
    // objection; whoever publishes for readers of one country asks a lawyer of that country.
    mode: 'implied',
    regions: 'CA-AB CA-BC CA-MB CA-NB CA-NL CA-NS CA-NT CA-NU CA-ON CA-PE CA-SK CA-YT',
    timeZones:
      'Africa/* America/* Asia/* Atlantic/* Australia/* Indian/* Pacific/* Europe/Andorra Europe/Astrakhan Europe/Belgrade ' +
      'Europe/Chisinau Europe/Istanbul Europe/Kaliningrad Europe/Kiev Europe/Kirov Europe/Kyiv Europe/Minsk Europe/Monaco ' +
      'Europe/Moscow Europe/Podgorica Europe/Samara Europe/San_Marino Europe/Sarajevo Europe/Saratov Europe/Simferopol ' +
      'Europe/Skopje Europe/Tirane Europe/Ulyanovsk Europe/Vatican Europe/Volgograd',
  },
];
