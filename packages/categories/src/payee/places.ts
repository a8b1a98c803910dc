/**
 * Towns that card networks write behind a merchant's name, folded. They are only taken off where other card noise was found,
 * so that “Bank of Ireland” and “Stadtwerke München” keep theirs.
 */
export const places: ReadonlySet<string> = new Set(
  `london birmingham manchester leeds liverpool glasgow edinburgh bristol sheffield cardiff belfast nottingham leicester oxford
  cambridge reading brighton southampton portsmouth york newcastle coventry bath exeter norwich dublin cork galway
  berlin hamburg munchen muenchen munich koln koeln cologne frankfurt stuttgart dusseldorf duesseldorf leipzig dortmund essen
  bremen dresden hannover nurnberg nuernberg duisburg bochum wuppertal bielefeld bonn munster karlsruhe mannheim augsburg
  wiesbaden aachen kiel freiburg mainz kassel erfurt rostock potsdam ulm heidelberg regensburg wurzburg ingolstadt
  wien vienna graz linz salzburg innsbruck klagenfurt villach wels dornbirn bregenz eisenstadt
  zurich zuerich genf geneve geneva basel bern lausanne luzern winterthur lugano zug stgallen
  ljubljana maribor celje kranj koper velenje novo_mesto ptuj trbovlje kamnik jesenice nova_gorica domzale skofja_loka
  izola murska_sobota slovenj_gradec postojna piran portoroz bled logatec vrhnika zalec litija brezice krsko
  zagreb split rijeka osijek zadar pula beograd sarajevo skopje podgorica budapest praha prague brno bratislava warszawa
  krakow wroclaw gdansk poznan bucuresti sofia athens athina istanbul
  paris lyon marseille toulouse nice nantes strasbourg bordeaux lille rennes milano milan roma rome torino napoli bologna
  firenze genova venezia verona trieste udine padova madrid barcelona valencia sevilla malaga bilbao lisboa lisbon porto
  amsterdam rotterdam utrecht eindhoven den_haag bruxelles brussels antwerpen gent luxembourg kobenhavn copenhagen aarhus
  stockholm goteborg malmo oslo bergen helsinki tampere tallinn riga vilnius
  new_york brooklyn los_angeles san_francisco san_jose seattle chicago boston austin dallas houston denver miami atlanta
  portland philadelphia phoenix san_diego washington toronto vancouver montreal sydney melbourne brisbane perth adelaide auckland wellington christchurch singapore tokyo hong_kong dubai`
    .split(/\s+/)
    .map((place) => place.replace("_", " ")),
);

/** Country codes as cards print them (ISO 3166-1), those that are no common word, folded; two letters only after a place. */
export const countryCodes: ReadonlySet<string> = new Set(
  `de deu at aut ch che si svn svi gb gbr uk us usa ie irl fr fra it ita es esp nl nld be bel lu lux dk dnk se swe no nor fi
  fin pl pol cz cze sk svk hu hun hr hrv rs srb ba bih me mne mk mkd ro rou bg bgr gr grc pt prt ee est lv lva lt ltu mt mlt
  cy cyp ca can au aus nz nzl sg sgp jp jpn cn chn hk hkg in ind ae are tr tur il isr`.split(/\s+/),
);
