// Fits title and formulas into the card.
#include "ui/lessons/backprop/MatrixPanel.h"

#include "ui/formula/FormulaBreaks.h"
#include "ui/formula/FormulaView.h"
#include "ui/formula/MathText.h"
#include "ui/theme/Theme.h"

#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

// Pixels at share 1.
constexpr double kTitle = 14.5;
constexpr double kSymbols = 22.0;
constexpr double kNumbers = 20.0;
constexpr double kNext = 14.0;
constexpr double kRoom = 2.0; // that a FormulaView has around its formula
constexpr double kLineGap = 16.0;
constexpr double kSymbolGap = 8.0;
constexpr double kSmallest = 0.6;
constexpr double kSmallestAtAll = 0.4;
constexpr double kStep = 0.05;
constexpr std::size_t kMostShorter = 4; // variants of a line

const QString& numbersOf(const MatrixLine& line, std::size_t variant)
{
    if (variant == 0 || line.shorter.isEmpty())
        return line.numbers;
    return line.shorter[std::min<qsizetype>(static_cast<qsizetype>(variant), line.shorter.size()) - 1];
}

/// The result in a row of its own where one row is too wide.
QString wrapped(const QString& tex)
{
    QString rows;
    for (const FormulaTerm& term : formulaTerms(tex)) {
        const bool isRelation = term.sign == QLatin1String("=") || term.sign == QLatin1String("\\approx");
        rows += (isRelation ? QLatin1String("\\\\&") : QLatin1String()) + term.sign + QLatin1Char(' ') + term.tex;
    }
    return QStringLiteral("\\begin{aligned}&%1\\end{aligned}").arg(rows);
}

QSizeF sizeOf(const QString& tex, double pixelSize)
{
    const FormulaLayout layout(Formula::fromTex(tex), pixelSize);
    return layout.size() + QSizeF(2 * kRoom, 2 * kRoom);
}

/// In one row, or in two.
QString fittingTex(const QString& tex, double pixelSize, double room)
{
    return tex.isEmpty() || sizeOf(tex, pixelSize).width() <= room ? tex : wrapped(tex);
}

} // namespace

/// How large the letters are, and how much is left out.
struct MatrixPanel::Fit {
    double share = 1.0;
    std::size_t variant = 0;
};

MatrixPanel::MatrixPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_caption(new FormulaView(this))
    , m_next(new MathText(this))
    , m_nextLine(new FormulaView(this))
{
    setInk(m_title, Ink::Primary);
    m_caption->setInk(Ink::Secondary);
    m_next->setSecondary(true);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    showContent();
}

MatrixPanel::~MatrixPanel() = default;

void MatrixPanel::setContent(const MatrixContent& content)
{
    m_content = content;
    showContent();
}

void MatrixPanel::setStageScale(double scale)
{
    if (scale == m_scale)
        return;
    m_scale = scale;
    arrange();
}

void MatrixPanel::showContent()
{
    m_title->setText(m_content.title);
    m_caption->setTex(m_content.caption);
    m_next->setText(m_content.next);
    m_nextLine->setTex(m_content.nextLine);
    while (m_rows.size() < m_content.lines.size())
        m_rows.push_back({new FormulaView(this), new FormulaView(this)});
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool isUsed = i < m_content.lines.size();
        const bool hasSymbols = isUsed && !m_content.lines[i].symbols.isEmpty();
        m_rows[i].symbols->setTex(hasSymbols ? m_content.lines[i].symbols : QString());
        m_rows[i].symbols->setVisible(hasSymbols);
        m_rows[i].numbers->setVisible(isUsed);
    }
    m_next->setVisible(!m_content.next.isEmpty());
    m_nextLine->setVisible(!m_content.nextLine.isEmpty());
    arrange();
}

void MatrixPanel::resizeEvent(QResizeEvent*)
{
    arrange();
}

// Smaller letters first; then rows and columns are left out, again beginning with large letters, but not the largest.
MatrixPanel::Fit MatrixPanel::fitted() const
{
    const auto fits = [this](const Fit& fit) {
        const double size = m_scale * fit.share;
        double height = 0.0;
        double widest = 0.0;
        for (const MatrixLine& line : m_content.lines) {
            const QSizeF numbers = sizeOf(fittingTex(numbersOf(line, fit.variant), kNumbers * size, width()), kNumbers * size);
            const QSizeF symbols = line.symbols.isEmpty() ? QSizeF() : sizeOf(line.symbols, kSymbols * size);
            height += numbers.height() + kLineGap * size;
            if (!line.symbols.isEmpty())
                height += symbols.height() + kSymbolGap * size;
            widest = std::max({widest, numbers.width(), symbols.width()});
        }
        height += 2.0 * kTitle * m_scale;
        if (!m_content.nextLine.isEmpty()) {
            const QSizeF next = sizeOf(m_content.nextLine, kNumbers * size);
            height += 2.2 * kNext * size + next.height();
            widest = std::max(widest, next.width());
        }
        return widest <= width() && height <= this->height();
    };
    for (std::size_t variant = 0; variant <= kMostShorter; ++variant) {
        for (double share = variant == 0 ? 1.0 : 0.8; share > kSmallest - kStep / 2; share -= kStep)
            if (fits({share, variant}))
                return {share, variant};
    }
    double share = kSmallest; // in a very small card
    while (share > kSmallestAtAll && !fits({share, kMostShorter}))
        share -= kStep;
    return {share, kMostShorter};
}

void MatrixPanel::arrange()
{
    place(fitted());
    update();
}

void MatrixPanel::place(const Fit& fit)
{
    const double size = m_scale * fit.share;
    const int titleHeight = static_cast<int>(std::lround(1.7 * kTitle * m_scale));
    m_title->setFont(Theme::instance().sans(kTitle * m_scale, true));
    m_caption->setPixelSize(kTitle * 1.05 * m_scale);
    const int captionWidth = std::min(m_caption->sizeHint().width(), width() / 2);
    m_title->setGeometry(0, 0, std::max(0, width() - captionWidth), titleHeight);
    m_caption->setGeometry(width() - captionWidth, 0, captionWidth, titleHeight);
    double y = titleHeight + 0.3 * kTitle * m_scale;
    const auto put = [&](FormulaView* view, const QString& tex, double pixelSize) {
        const QSizeF wanted = sizeOf(tex, pixelSize);
        view->setPixelSize(pixelSize);
        view->setTex(tex);
        view->setGeometry(0, static_cast<int>(y), std::min(width(), static_cast<int>(std::ceil(wanted.width())) + 1),
            static_cast<int>(std::ceil(wanted.height())));
        y += wanted.height();
    };
    for (std::size_t i = 0; i < m_content.lines.size(); ++i) {
        const MatrixLine& line = m_content.lines[i];
        if (!line.symbols.isEmpty()) {
            put(m_rows[i].symbols, line.symbols, kSymbols * size);
            y += kSymbolGap * size;
        }
        put(m_rows[i].numbers, fittingTex(numbersOf(line, fit.variant), kNumbers * size, width()), kNumbers * size);
        y += kLineGap * size;
    }
    m_divider = -1.0;
    if (!m_content.nextLine.isEmpty()) {
        m_divider = y - 0.4 * kLineGap * size;
        y += 0.2 * kNext * size;
        m_next->setPixelSize(kNext * size);
        const int wordsHeight = m_next->heightForWidth(width());
        m_next->setGeometry(0, static_cast<int>(y), width(), wordsHeight);
        y += wordsHeight;
        put(m_nextLine, m_content.nextLine, kNumbers * size);
    }
}

void MatrixPanel::paintEvent(QPaintEvent*)
{
    if (m_divider < 0.0)
        return;
    QPainter painter(this);
    painter.setPen(QPen(Theme::instance().colors().line, 1.0));
    painter.drawLine(QPointF(0, m_divider), QPointF(width(), m_divider));
}

} // namespace chalknet::ui
