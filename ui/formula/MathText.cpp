// Words and formulas in lines.
#include "ui/formula/MathText.h"

#include "ui/formula/FormulaLayout.h"
#include "ui/theme/Theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace chalknet::ui {

namespace {

constexpr double kFormulaScale = 1.1;
constexpr double kLineHeight = 1.5; // of the letters' size
constexpr double kThinSpace = 0.1; // em, around a formula that touches a word

enum class Class { None, One, Zero };

/// A word, or a formula, without the space before it.
struct Atom {
    QString word;
    QFont font;
    FormulaLayout formula;
    bool isFormula = false;
    bool bold = false;
    bool spaceBefore = false;
    bool newLine = false; ///< the text asks for a line break before it
    Class mark = Class::None; ///< ● and ▲ in the class colours
    double width = 0.0;
    QPointF baseline;
};

} // namespace

struct MathTextFlow {
    std::vector<Atom> atoms;
    double height = 0.0;
    double widest = 0.0; ///< atom
    double whole = 0.0; ///< all in one line

    double layout(double width, double pixelSize);
};

namespace {

/// Atoms that are not divided by a space or line break belong together.
std::size_t endOfGroup(const std::vector<Atom>& atoms, std::size_t first)
{
    std::size_t end = first + 1;
    while (end < atoms.size() && !atoms[end].spaceBefore && !atoms[end].newLine)
        ++end;
    return end;
}

double widthOf(const std::vector<Atom>& atoms, std::size_t first, std::size_t end)
{
    double width = 0.0;
    for (std::size_t i = first; i < end; ++i)
        width += atoms[i].width;
    return width;
}

class Reader {
public:
    Reader(double pixelSize, bool bold)
        : m_pixelSize(pixelSize)
        , m_bold(bold)
    {
    }

    std::vector<Atom> read(const QString& text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            if (c == u'$') {
                const qsizetype end = text.indexOf(u'$', i + 1);
                if (end > i) {
                    flush();
                    addFormula(text.mid(i + 1, end - i - 1));
                    i = end;
                    continue;
                }
            }
            if (c == u'*' && i + 1 < text.size() && text[i + 1] == u'*') {
                flush();
                m_isBold = !m_isBold;
                ++i;
            } else if (c == u'\n') {
                flush();
                m_newLine = true;
            } else if (c.isSpace() && c != QChar::Nbsp) {
                flush();
                m_space = true;
            } else if (c == u'●' || c == u'▲') {
                flush();
                m_word = c;
                flush(c == u'●' ? Class::One : Class::Zero);
            } else {
                m_word += c;
            }
        }
        flush();
        return std::move(m_atoms);
    }

private:
    Atom begin()
    {
        Atom atom;
        atom.spaceBefore = m_space && !m_atoms.empty();
        atom.newLine = m_newLine;
        atom.bold = m_bold || m_isBold;
        m_space = false;
        m_newLine = false;
        return atom;
    }

    void flush(Class mark = Class::None)
    {
        if (m_word.isEmpty())
            return;
        Atom atom = begin();
        atom.word = m_word;
        atom.mark = mark;
        atom.font = Theme::instance().sans(m_pixelSize, atom.bold);
        atom.width = QFontMetricsF(atom.font).horizontalAdvance(m_word);
        m_atoms.push_back(std::move(atom));
        m_word.clear();
    }

    void addFormula(const QString& tex)
    {
        Atom atom = begin();
        atom.isFormula = true;
        atom.formula = FormulaLayout(Formula::fromTex(tex), m_pixelSize * kFormulaScale, false);
        atom.width = atom.formula.width() + 2 * kThinSpace * m_pixelSize;
        m_atoms.push_back(std::move(atom));
    }

    double m_pixelSize;
    bool m_bold;
    bool m_isBold = false;
    bool m_space = false;
    bool m_newLine = false;
    QString m_word;
    std::vector<Atom> m_atoms;
};

} // namespace

double MathTextFlow::layout(double width, double pixelSize)
{
    const double space = QFontMetricsF(Theme::instance().sans(pixelSize)).horizontalAdvance(u' ');
    const double above = 1.08 * pixelSize; // of the letters above the baseline, with half of the leading
    const double below = (kLineHeight - 1.08) * pixelSize;
    double x = 0.0;
    double top = 0.0;
    std::size_t lineStart = 0;
    whole = 0.0;
    widest = 0.0;
    const auto finishLine = [&](std::size_t end) {
        double ascent = above;
        double descent = below;
        for (std::size_t i = lineStart; i < end; ++i) {
            if (!atoms[i].isFormula)
                continue;
            ascent = std::max(ascent, atoms[i].formula.ascent() + 0.15 * pixelSize);
            descent = std::max(descent, atoms[i].formula.descent() + 0.12 * pixelSize);
        }
        for (std::size_t i = lineStart; i < end; ++i)
            atoms[i].baseline.setY(top + ascent);
        top += ascent + descent;
        lineStart = end;
        x = 0.0;
    };
    for (std::size_t i = 0; i < atoms.size();) {
        const std::size_t end = endOfGroup(atoms, i);
        const double group = widthOf(atoms, i, end);
        const double gap = atoms[i].spaceBefore && i > 0 ? space : 0.0;
        whole += gap + group;
        widest = std::max(widest, group);
        if (i > 0 && (atoms[i].newLine || (x > 0.0 && x + gap + group > width)))
            finishLine(i);
        else
            x += gap;
        for (; i < end; ++i) {
            atoms[i].baseline.setX(x);
            x += atoms[i].width;
        }
    }
    if (!atoms.empty())
        finishLine(atoms.size());
    height = top;
    return height;
}

MathText::MathText(QWidget* parent)
    : QWidget(parent)
    , m_flow(std::make_unique<MathTextFlow>())
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

MathText::~MathText() = default;

void MathText::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    rebuild();
    announceChange(this);
}

void MathText::setPixelSize(double pixelSize)
{
    if (pixelSize == m_pixelSize)
        return;
    m_pixelSize = pixelSize;
    rebuild();
}

void MathText::setBold(bool bold)
{
    if (bold == m_bold)
        return;
    m_bold = bold;
    rebuild();
}

void MathText::setSecondary(bool secondary)
{
    m_secondary = secondary;
    update();
}

void MathText::rebuild()
{
    m_flow->atoms = Reader(m_pixelSize, m_bold).read(m_text);
    m_flow->layout(std::max(1, width()), m_pixelSize);
    updateGeometry();
    update();
}

std::vector<Formula> MathText::shownFormulas() const
{
    std::vector<Formula> formulas;
    const QStringList pieces = m_text.split(u'$');
    for (qsizetype i = 1; i + 1 < pieces.size(); i += 2) {
        Formula formula = Formula::fromTex(pieces[i]);
        if (formula.hasRelation())
            formulas.push_back(std::move(formula));
    }
    return formulas;
}

QString MathText::accessibleText() const
{
    QString plain;
    const QStringList pieces = QString(m_text).remove(QLatin1String("**")).split(u'$');
    for (qsizetype i = 0; i < pieces.size(); ++i)
        plain += i % 2 == 1 && i + 1 < pieces.size() ? Formula::fromTex(pieces[i]).toPlainText() : pieces[i];
    return plain;
}

int MathText::heightForWidth(int width) const
{
    MathTextFlow flow;
    flow.atoms = m_flow->atoms;
    return static_cast<int>(std::ceil(flow.layout(std::max(1, width), m_pixelSize)));
}

QSize MathText::sizeHint() const
{
    constexpr int kComfortable = 320;
    const int width = std::min(kComfortable, static_cast<int>(std::ceil(m_flow->whole)) + 1);
    return {width, heightForWidth(width)};
}

QSize MathText::minimumSizeHint() const
{
    return {static_cast<int>(std::ceil(m_flow->widest)), static_cast<int>(std::ceil(m_pixelSize * kLineHeight))};
}

void MathText::resizeEvent(QResizeEvent*)
{
    m_flow->layout(std::max(1, width()), m_pixelSize);
}

void MathText::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::instance().colors();
    const QColor ink = m_secondary ? colors.ink2 : colors.ink;
    QPainter painter(this);
    for (const Atom& atom : m_flow->atoms) {
        if (atom.isFormula) {
            atom.formula.paint(painter, atom.baseline + QPointF(kThinSpace * m_pixelSize, 0), ink);
            continue;
        }
        painter.setFont(atom.font);
        painter.setPen(atom.mark == Class::None ? ink : atom.mark == Class::One ? colors.pos : colors.neg);
        painter.drawText(atom.baseline, atom.word);
    }
}

} // namespace chalknet::ui
