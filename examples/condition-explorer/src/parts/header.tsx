import { type Address, toStart } from "../address/address";
import { Link } from "../address/link";
import { SearchBox } from "../search/search-box";
import { LANGUAGES, WORDS } from "../words";
import { useWords } from "../words/context";

/** The name of the site, the languages and, where it is not the page itself, the search. */
export const Header = ({ address }: { readonly address: Address }) => {
  const { site, language } = useWords();
  return (
    <header className="site-header">
      <a className="skip" href="#content">
        {site.skip}
      </a>
      <div className="bar">
        <Link className="brand" to={toStart(language)}>
          Bodywork
        </Link>
        <nav className="languages" aria-label={site.chooseLanguage}>
          {LANGUAGES.map((lang) => (
            <Link
              key={lang}
              to={{ ...address, lang }}
              lang={lang}
              hrefLang={lang}
              aria-current={lang === language ? "true" : undefined}
            >
              {WORDS[lang].languageName}
            </Link>
          ))}
        </nav>
        {address.condition !== null && <SearchBox isCompact />}
      </div>
    </header>
  );
};
